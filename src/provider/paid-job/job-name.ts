import { isObject, type Value, type ValueObject } from '../framework';

/**
 * How people recognise a job in messages, as a resource's address is not told to a provider: its scope, else the URL that it writes to, else the
 * first of its materials.
 */
export function nameOf(values: ValueObject): string {
  const { scope, output_config: output, input_config: input } = values;
  const media = isObject(input) && Array.isArray(input.media_array) ? input.media_array[0] : null;
  const name = text(scope) ?? (isObject(output) ? text(output.media_url) ?? text(output.file_name) : undefined) ?? text(media);
  return name === undefined ? 'without a name' : JSON.stringify(name);
}

/** A signature in a query is a secret. */
function text(value: Value | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value.split('?', 1)[0] : undefined;
}
