// Makes a unique cloud path for an uploaded file.

export function uploadPlace(name: string): string {
  const place = `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 10)}`
  return `uploads/${place}/${name}`
}
