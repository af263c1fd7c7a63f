/**
 * The provider's attribute name of an API name: `MediaURL` → `media_url`, `FECanvas` → `fe_canvas`,
 * `AaiMotionInEffect` → `aai_motion_in_effect`.
 */
export function snakeCase(wireName: string): string {
  return wireName
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase();
}
