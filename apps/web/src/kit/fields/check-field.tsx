import { useField, type FieldProps } from '../form/form-context';
import choice from './choice-field.module.css';
import field from './field.module.css';

/** One thing that is so or not. */
export function CheckField(props: Omit<FieldProps, 'isOptional'>) {
  const state = useField<boolean>(props);
  return (
    <div className={field['field']}>
      <div className={choice['choices']} data-layout="list">
        <label className={choice['choice']}>
          <input {...state.aria} id={state.inputId} type="checkbox" checked={state.value ?? false} onChange={(event) => state.change(event.target.checked)} />
          <span className={choice['dot']} data-kind="many" aria-hidden />
          <span className={choice['text']}>
            <span>{props.label}</span>
            {props.hint && <span className={choice['hint']} id={state.hintId}>{props.hint}</span>}
          </span>
        </label>
      </div>
      {state.error && <p id={state.errorId} className={field['error']}>{state.error}</p>}
    </div>
  );
}
