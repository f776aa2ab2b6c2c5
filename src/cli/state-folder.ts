/** Where the command line keeps what is of this user and this computer alone. */
import { homedir } from 'node:os';
import { join } from 'node:path';

/** As the system has it: XDG_STATE_HOME, else ~/.local/state; on Windows LOCALAPPDATA. */
export function stateFolder(): string {
  const { XDG_STATE_HOME, LOCALAPPDATA } = process.env;
  const own = process.platform === 'win32' ? LOCALAPPDATA : XDG_STATE_HOME;
  return join(own === undefined || own === '' ? join(homedir(), '.local', 'state') : own, 'sheaf');
}
