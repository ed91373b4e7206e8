import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Meeting } from '../../model/dataset.ts';
import { type LaneKind, toLanes } from '../../model/lanes.ts';
import type { Locale } from '../../model/languages.ts';
import { toDay } from '../../model/moments.ts';
import type { PageData } from '../../model/pageData.ts';
import { type DateStyle, formatDate } from '../i18n/dates.ts';
import type { DriverProps } from './driver/driverProps.ts';
import { createDescriber, toItems } from './words/items.ts';
import { toBands, toBounds, toItemWords, toRows } from './words/rows.ts';

/** What a drawing is made of. */
interface DrawingInput extends DateStyle {
  meetings: Meeting[];
  data: PageData;
  kind: LaneKind;
  locale: Locale;
  /** The reader's day as `YYYY-MM-DD`. */
  today: string;
}

/** What is drawn, in the reader's words: each part is made anew only when what it is made of changes. */
export function useDrawing({ meetings, data, kind, locale, monthNames, digits, today }: DrawingInput) {
  const { t } = useTranslation('timeline');
  const dates = useMemo<DateStyle>(() => ({ locale, monthNames, digits }), [locale, monthNames, digits]);
  const words = useMemo(() => toItemWords(t), [t]);
  const describer = useMemo(() => createDescriber(data, dates, words), [data, dates, words]);
  const lanes = useMemo(() => toLanes(meetings, kind, data), [meetings, kind, data]);
  const items = useMemo(() => toItems(lanes, kind, describer, words, locale), [lanes, kind, describer, words, locale]);
  const rows = useMemo(
    () => toRows(lanes, { kind, data, dates, describer, t }),
    [lanes, kind, data, dates, describer, t],
  );
  const bounds = useMemo(() => toBounds(data), [data]);
  const bands = useMemo(() => toBands(data, locale, bounds, today, t('today')), [data, locale, bounds, today, t]);
  const bucketWords = useCallback<DriverProps['bucketWords']>(
    (count, from, to) => {
      const counted = t('meetings', { count });
      const span = formatDate({ edtf: '', earliest: toDay(from), latest: toDay(to), precision: 'interval' }, dates);
      return { text: describer.number(count), name: t('bucket', { meetings: counted, dates: span }) };
    },
    [t, dates, describer],
  );
  return { items, rows, bands, bounds, dates, describer, bucketWords };
}
