/** The same function, which works each thing out once: a build asks for the times of a notice on many pages. */
export function remembered<Asked, Told>(work: (asked: Asked) => Told): (asked: Asked) => Told {
  const known = new Map<Asked, Told>();
  return (asked) => {
    let told = known.get(asked);
    if (told === undefined) known.set(asked, (told = work(asked)));
    return told;
  };
}
