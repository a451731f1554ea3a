/**
 * Lets other users read what this process writes from here on, as the web server does, whatever the umask of whoever runs it.
 * Who may write is as that says.
 */
export function letOthersRead(): void {
  process.umask(process.umask(0o022) & 0o022);
}
