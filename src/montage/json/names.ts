/**
 * The Terraform name of an API name: `MediaURL` → `media_url`, `FECanvas` → `fe_canvas`,
 * `AaiMotionInEffect` → `aai_motion_in_effect`.
 */
export function snakeCase(wireName: string): string {
  return wireName
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase();
}

/** The name of an API name in TypeScript and in the generated classes, which derive it from {@link snakeCase}: `MediaURL` → `mediaUrl`. */
export function camelCase(wireName: string): string {
  return snakeCase(wireName).replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
