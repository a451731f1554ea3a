/// <reference types="astro/client" />

/** The script of src/client/dated-notice.ts, minified by astro.config.mjs. */
declare const __HEAD_SCRIPT__: string;
