/** Arguments or files that cannot be used; `message` says in Swedish what to write instead. */
export class WrongUse extends Error {}
