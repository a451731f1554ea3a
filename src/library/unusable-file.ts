/** Thrown of a file of content/ that the content check finds fault with; `message` says so. */
export class UnusableFile extends Error {}
