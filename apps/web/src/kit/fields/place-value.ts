/** A ward that was picked, or the place in words; `label` is for the screen alone. */
export interface PlaceValue {
  readonly wardId: string | null;
  readonly words: string | null;
  readonly label?: string;
}
/** The place as the contract takes it. */
export const placeIn = (place: PlaceValue | null | undefined) =>
  place ? { wardId: place.wardId, words: place.wardId ? null : place.words } : { wardId: null, words: null };
