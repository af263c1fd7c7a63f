export const MEDIA_TYPES = ['image', 'video', 'audio', 'text'] as const;
export type MediaType = typeof MEDIA_TYPES[number];

/** File extensions that can be registered, by type. Source: the page "File formats: media asset registration". It lists GIF for video as well. */
const EXTENSIONS: Record<MediaType, string> = {
  image: 'gif webp png jpg jpeg heic bmp tif tiff',
  video: 'mp4 ts 3gp mpg mpeg mpe dat vob asf avi wmv flv f4v rm rmvb mov mkv m3u8 dv m2t m4v mj2 mjpeg mts qt swf webm',
  audio: 'mp3 wma wav aac ra m4a flac ape ac3 amr caf acm ogg',
  text: 'srt vtt ass ttf ttc fon otf woff txt',
};

const TYPE_OF = new Map(MEDIA_TYPES.flatMap((type) => EXTENSIONS[type].split(' ').map((extension) => [extension, type] as const)));

/** The media type of a file extension; undefined for an extension that cannot be registered. */
export function mediaTypeOf(fileName: string): MediaType | undefined {
  return TYPE_OF.get(fileName.split('.').pop()!.toLowerCase());
}
