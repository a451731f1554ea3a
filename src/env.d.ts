/// <reference types="astro/client" />

// The scripts of src/client/ that stand in the pages, minified by astro.config.mjs.
declare const __NOTICE_SCRIPT__: string;
declare const __KEEP_SCRIPT__: string;
/** The address of the worker that keeps pages, from the root of the host: the name, too, of what its script remembers. */
declare const __WORKER__: string;
/** Fetches what offers to read an answer aloud, from `{offer}`. */
declare const __ALOUD_SCRIPT__: string;
declare const __OFFER__: string;
declare const __FOLD_SCRIPT__: string;
declare const __MOMENT_SCRIPT__: string;
declare const __SEARCH_SCRIPT__: string;
declare const __TIME_TRAVEL_SCRIPT__: string;
