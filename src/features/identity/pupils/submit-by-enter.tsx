// Lets enter in any field of a form send it: a browser asks for a button of the form's own.
export function SubmitByEnter() {
  return <button type="submit" tabIndex={-1} aria-hidden="true" style={{ display: 'none' }} />
}
