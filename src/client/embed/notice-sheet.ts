import css from './login-notices.css?inline';

/** The colours that the style sheet uses, from src/styles/tokens.css; put in by the build. */
declare const __EMBED_COLOURS__: string;

/** The look of the notices. A sheet of this kind works under a policy that allows no inline styles. */
export const noticeSheet = new CSSStyleSheet();
noticeSheet.replaceSync(__EMBED_COLOURS__ + css);
