// Prints the page as it stands: in a browser alone.

export function canPrint(): boolean {
  return process.env.TARO_ENV === 'h5'
}

export function printPage(): void {
  if (canPrint()) window.print()
}
