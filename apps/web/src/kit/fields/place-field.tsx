import { fields } from '../../words/fields';
import { useField, type FieldProps } from '../form/form-context';
import { FieldFrame } from './field-frame';
import field from './field.module.css';
import styles from './place-field.module.css';
import type { PlaceValue } from './place-value';
import { useCombobox } from './use-combobox';
import { usePlaces, type FindPlaces, type PlaceChoice } from './use-places';

export { placeIn, type PlaceValue } from './place-value';

interface PlaceFieldProps extends FieldProps {
  readonly find: FindPlaces;
}

export const placeLabel = ({ wardName, hospitalName }: PlaceChoice): string => `${wardName}, ${hospitalName}`;

/** Picked by typing; where the list does not have it, what was typed is the answer. */
export function PlaceField({ find, ...props }: PlaceFieldProps) {
  const state = useField<PlaceValue>(props);
  const text = state.value?.label ?? state.value?.words ?? '';
  const places = usePlaces(find, state.value?.wardId ? '' : text);
  const { input, list, option, isListed, reopen } = useCombobox({
    items: places,
    onPick: (place) => state.change({ wardId: place.wardId, words: null, label: placeLabel(place) }),
  });
  const type = (typed: string) => {
    reopen();
    state.change(typed === '' ? null : { wardId: null, words: typed });
  };
  const isAsTyped = text !== '' && !state.value?.wardId;
  return (
    <FieldFrame {...props} field={state}>
      <div className={styles['box']}>
        <input
          {...state.aria}
          {...input}
          id={state.inputId}
          className={field['input']}
          value={text}
          placeholder={fields.place.placeholder}
          onChange={(event) => type(event.target.value)}
        />
        <ul {...list} aria-label={fields.place.found} className={styles['list']}>
          {places.map((place, index) => (
            <li key={place.wardId} {...option(index, place)} className={styles['option']}>
              {place.wardName}
              <small>{[place.hospitalName, place.town].filter(Boolean).join(', ')}</small>
            </li>
          ))}
        </ul>
      </div>
      <p className={styles['note']} role="status">
        {isAsTyped && (isListed ? fields.place.count(places.length) : fields.place.asTyped)}
      </p>
    </FieldFrame>
  );
}
