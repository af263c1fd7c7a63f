import type { BatchTemplateConfig, Montage } from './model';

/**
 * The montage with what it leaves empty taken from a template of type BatchEditing. A parameter is a row of the vendor's tables
 * (StickerArray, TitleConfig, …): what the montage gives is used whole, and only where it is absent, null or empty is the template's used.
 *
 * Not verified against the cloud: the seed says "non-empty parameters from the API call" come first, but not how deep a parameter is.
 */
export function mergeTemplate(montage: Montage, template: BatchTemplateConfig): Montage {
  const EditingConfig = merged(montage.EditingConfig ?? {}, template.EditingTemplateConfig);
  return {
    ...montage,
    InputConfig: merged(montage.InputConfig, template.InputTemplateConfig),
    ...(montage.EditingConfig || Object.keys(EditingConfig).length > 0 ? { EditingConfig } : {}),
    OutputConfig: merged(montage.OutputConfig, template.OutputTemplateConfig),
  };
}

function merged<T extends object>(given: T, template: object | null | undefined): T {
  const fallback = Object.entries(template ?? {}).filter(([key]) => empty((given as Record<string, unknown>)[key]));
  return Object.fromEntries([...Object.entries(given), ...fallback]) as T;
}

const empty = (value: unknown) =>
  value === undefined || value === null || value === '' || (typeof value === 'object' && Object.keys(value).length === 0);
