import type { DateValue } from '../../model/dataset.ts';
import { useText } from '../i18n/useText.ts';

/** A date for people and for machines, as precise as it is known. */
export function DateText({ value }: { value: DateValue | null | undefined }) {
  const { date } = useText();
  if (!value || value.precision === 'interval') return <span>{date(value)}</span>;
  return <time dateTime={value.edtf.slice(0, { day: 10, month: 7, year: 4 }[value.precision])}>{date(value)}</time>;
}
