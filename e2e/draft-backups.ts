/** What Sveltia CMS keeps of forms that nobody has saved, as JSON. In the page. */
export async function backups(): Promise<string> {
  const answered = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error as Error);
    });
  const found = [];
  for (const { name } of await indexedDB.databases()) {
    const opened = await answered(indexedDB.open(name ?? ''));
    if (opened.objectStoreNames.contains('draft-backups'))
      found.push(await answered(opened.transaction('draft-backups').objectStore('draft-backups').getAll()));
    opened.close();
  }
  return JSON.stringify(found);
}
