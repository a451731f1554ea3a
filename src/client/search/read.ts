/** What a file says. Rejects with a SyntaxError where it has come and cannot be read. */
export async function read<T>(fetched: Promise<Response>): Promise<T> {
  const response = await fetched;
  if (!response.ok) throw new Error(response.url);
  return (await response.json()) as T;
}
