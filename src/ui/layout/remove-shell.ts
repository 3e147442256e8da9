// Takes away what index.html shows in a browser until the first page stands.

export function removeShell(): void {
  if (process.env.TARO_ENV === 'h5') document.getElementById('shell')?.remove()
}
