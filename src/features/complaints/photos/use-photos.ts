// Holds the photos of a report while it is written, in memory alone.
import { useEffect, useRef, useState } from 'react'
import { choosePhotos } from './choose-photos'
import { forgetAddress, forgetAllPhotos } from './photo-address'
import type { Cover } from './photo-drawing'
import { preparePhoto } from './prepare-photo'
import type { PhotoFault, PreparedPhoto } from './prepared-photo'

export interface Photos {
  readonly photos: readonly PreparedPhoto[]
  readonly fault: PhotoFault | null
  readonly working: boolean
  readonly add: () => Promise<void>
  readonly remove: (photo: PreparedPhoto) => void
  /** Redrawn with solid color over these parts: what was there is gone. */
  readonly cover: (photo: PreparedPhoto, covers: readonly Cover[]) => Promise<void>
  readonly clear: () => void
}

export function usePhotos(most: number): Photos {
  const [photos, setPhotos] = useState<readonly PreparedPhoto[]>([])
  const { fault, working, work } = usePhotoWork()
  const held = useRef(photos)
  held.current = photos
  useNothingLeft(held)
  const add = async () => {
    const chosen = await choosePhotos(most - held.current.length)
    await work(async (setFault) => {
      for (const { address, forget } of chosen) {
        const prepared = await preparePhoto(address)
        forget()
        if (prepared.ok) setPhotos((before) => [...before, prepared.photo])
        else setFault(prepared.fault)
      }
    })
  }
  const cover = (photo: PreparedPhoto, covers: readonly Cover[]) =>
    work(async (setFault) => {
      const prepared = await preparePhoto(photo.address, covers)
      if (!prepared.ok) return setFault(prepared.fault)
      forgetAddress(photo.address)
      setPhotos((before) => before.map((other) => (other === photo ? prepared.photo : other)))
    })
  const remove = (photo: PreparedPhoto) => {
    forgetAddress(photo.address)
    setPhotos((before) => before.filter((other) => other !== photo))
  }
  const clear = () => {
    forgetPhotos(held.current)
    setPhotos([])
  }
  return { photos, fault, working, add, remove, cover, clear }
}

function usePhotoWork() {
  const [fault, setFault] = useState<PhotoFault | null>(null)
  const [working, setWorking] = useState(false)
  const work = async (task: (setFault: (fault: PhotoFault) => void) => Promise<void>) => {
    setWorking(true)
    setFault(null)
    await task(setFault)
    setWorking(false)
  }
  return { fault, working, work }
}

/** What an earlier page may have left goes when this one opens; its own when it is left. */
function useNothingLeft(held: { readonly current: readonly PreparedPhoto[] }): void {
  useEffect(() => {
    forgetAllPhotos()
    return () => forgetPhotos(held.current)
  }, [held])
}

function forgetPhotos(photos: readonly PreparedPhoto[]): void {
  for (const { address } of photos) forgetAddress(address)
  forgetAllPhotos()
}
