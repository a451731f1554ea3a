/** Thrown where a site cannot be built; `message` says why and what to do about it, and is all that is printed. */
export class CannotBuild extends Error {}
