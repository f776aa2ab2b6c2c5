/** Light or dark: as the system has it, until the reader chooses. */
const KEY = 'sheaf-theme';

const system = (): 'light' | 'dark' => (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');

export const themeNow = (): 'light' | 'dark' => {
  const chosen = localStorage.getItem(KEY);
  return chosen === 'light' || chosen === 'dark' ? chosen : system();
};

export function wearTheme(): void {
  document.documentElement.dataset.theme = themeNow();
}

export function turnTheme(): void {
  localStorage.setItem(KEY, themeNow() === 'dark' ? 'light' : 'dark');
  wearTheme();
}

matchMedia('(prefers-color-scheme: dark)').addEventListener('change', wearTheme);
