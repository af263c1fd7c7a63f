import { EDITING_CONFIG } from './editing-config';
import { INPUT_CONFIG } from './input-config';
import { OUTPUT_CONFIG } from './output-config';
import { object, required, type ValueOf } from './spec';
import { on } from '../sources';

/** The three configurations of a highlight montage, each of which the API takes as one JSON string. */
export const MONTAGE = object('Montage', { doc: 'A highlight montage.', source: on('highlightMontage') }, {
  InputConfig: required(INPUT_CONFIG),
  EditingConfig: EDITING_CONFIG,
  OutputConfig: required(OUTPUT_CONFIG),
});
export type Montage = ValueOf<typeof MONTAGE>;
