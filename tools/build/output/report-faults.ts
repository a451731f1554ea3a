/** Prints what is wrong with a built site, and whether it may be published; returns the latter. */
export function reportFaults(faults: readonly string[]): boolean {
  for (const fault of faults) console.error(`fel: ${fault}`);
  if (faults.length > 0) console.error(`\n${faults.length} fel i den byggda webbplatsen. Publicera den inte.`);
  return faults.length === 0;
}
