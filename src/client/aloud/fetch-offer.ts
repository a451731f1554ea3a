/**
 * Fetches what offers to read an answer aloud (offer.ts) once somebody has stayed on it for three seconds, so that an answer costs
 * one request to who only looks in. Inlined in every answer, so it says no more than that: to ask first whether the browser has a
 * voice, which nearly all have, would take as much again.
 */

addEventListener('load', () => setTimeout(() => import(/* @vite-ignore */ __OFFER__).catch(() => {}), 3_000));
