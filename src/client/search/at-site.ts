/** The path of its host at which the site stands, without the last slash. */
declare const __SITE_PATH__: string;

/** An address of the site as the browser asks for it. */
export const atSite = (address: string): string => (__SITE_PATH__ ? __SITE_PATH__ + address : address);
