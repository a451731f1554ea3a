/**
 * Once an answer has come, fetches what offers to read it aloud (offer.ts). Inlined in every answer, so it says no more than that:
 * 28 bytes of brotli, and 75 if it asked first whether the browser has a voice, which nearly all have.
 */

addEventListener('load', () => import(/* @vite-ignore */ __OFFER__).catch(() => {}));
