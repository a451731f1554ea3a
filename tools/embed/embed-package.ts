/** What the package is made for. */
export interface EmbedPackage {
  /** Its name in the registry: `@agency/login-notices`. */
  name: string;
  version: string;
  /** The address of the site, and its name. */
  site: string;
  siteName: string;
  /** The ids of its groups of readers. */
  roles: readonly string[];
  licence: string;
}
