/** A script in a file of its own. */
export interface BuiltScript {
  /** The address: `/search/box.<hash>.js`. */
  path: string;
  code: string;
  /** The modules that are in it, as the bundler names them. */
  modules: string[];
}
