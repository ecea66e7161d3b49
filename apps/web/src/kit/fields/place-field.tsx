import { useId, useState, type KeyboardEvent } from 'react';
import { fields } from '../../words/fields';
import { useField, type FieldProps } from '../form/form-context';
import { FieldFrame } from './field-frame';
import field from './field.module.css';
import styles from './place-field.module.css';
import { usePlaces, type FindPlaces, type PlaceChoice } from './use-places';

/** A ward that was picked, or the place in words; `label` is for the screen alone. */
export interface PlaceValue {
  readonly wardId: string | null;
  readonly words: string | null;
  readonly label?: string;
}
/** The place as the contract takes it. */
export const placeIn = (place: PlaceValue | null | undefined) =>
  place ? { wardId: place.wardId, words: place.wardId ? null : place.words } : { wardId: null, words: null };

interface PlaceFieldProps extends FieldProps {
  readonly find: FindPlaces;
}

export const placeLabel = ({ wardName, hospitalName }: PlaceChoice): string => `${wardName}, ${hospitalName}`;

function useActive(count: number, isOpen: boolean) {
  const [active, setActive] = useState(-1);
  const at = isOpen && active < count ? active : -1;
  const move = (by: number) => setActive(count === 0 ? -1 : (Math.max(at, by < 0 ? 0 : -1) + by + count) % count);
  return { at, move, reset: () => setActive(-1) };
}

/** Picked by typing; where the list does not have it, what was typed is the answer. */
export function PlaceField({ find, ...props }: PlaceFieldProps) {
  const state = useField<PlaceValue>(props);
  const [isOpen, setIsOpen] = useState(false);
  const listId = useId();
  const text = state.value?.label ?? state.value?.words ?? '';
  const places = usePlaces(find, state.value?.wardId ? '' : text);
  const isListed = isOpen && places.length > 0;
  const active = useActive(places.length, isListed);

  const type = (typed: string) => {
    setIsOpen(true);
    active.reset();
    state.change(typed === '' ? null : { wardId: null, words: typed });
  };
  const pick = (place: PlaceChoice) => {
    setIsOpen(false);
    state.change({ wardId: place.wardId, words: null, label: placeLabel(place) });
  };
  const press = (event: KeyboardEvent) => {
    const chosen = places[active.at];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setIsOpen(true);
      active.move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter' && isListed && chosen) {
      event.preventDefault();
      pick(chosen);
    } else if (event.key === 'Escape' && isListed) {
      event.stopPropagation();
      setIsOpen(false);
    }
  };
  return (
    <FieldFrame {...props} field={state}>
      <div className={styles['box']}>
        <input
          {...state.aria}
          id={state.inputId}
          className={field['input']}
          role="combobox"
          aria-expanded={isListed}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={active.at >= 0 ? `${listId}-${String(active.at)}` : undefined}
          autoComplete="off"
          value={text}
          placeholder={fields.place.placeholder}
          onChange={(event) => type(event.target.value)}
          onKeyDown={press}
          onFocus={() => setIsOpen(true)}
          onBlur={() => setIsOpen(false)}
        />
        <ul id={listId} role="listbox" aria-label={fields.place.found} className={styles['list']} hidden={!isListed}>
          {places.map((place, index) => (
            <li
              key={place.wardId} id={`${listId}-${String(index)}`} role="option" aria-selected={index === active.at} className={styles['option']}
              onMouseDown={(event) => (event.preventDefault(), pick(place))}
            >
              {place.wardName}
              <small>{`${place.hospitalName}, ${place.town}`}</small>
            </li>
          ))}
        </ul>
      </div>
      <p className={styles['note']} role="status">
        {text && !state.value?.wardId ? (isListed ? fields.place.count(places.length) : fields.place.asTyped) : ''}
      </p>
    </FieldFrame>
  );
}
