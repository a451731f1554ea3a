/** The same function, which works each thing out once: a build asks for the times of a notice on many pages. */
export function remembered<Asked, Told>(work: (asked: Asked) => Told): (asked: Asked) => Told {
  const known = new Map<Asked, Told>();
  return (asked) => {
    const told = known.get(asked) ?? work(asked);
    known.set(asked, told);
    return told;
  };
}
