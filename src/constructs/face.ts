import { type Config } from './private/given';

/** A character that the montage should feature: a name and a photo with just this one, clearly visible face. */
export class Face {
  /** A photo that can be reached from the Internet; the one place where a CDN URL is fine. */
  public static fromUrl(name: string, url: string): Face {
    return new Face({ Name: name, ImageURL: url });
  }

  /** A photo that is a media asset. */
  public static fromImageId(name: string, imageId: string): Face {
    return new Face({ Name: name, ImageId: imageId });
  }

  private constructor(private readonly config: Config) {}

  /** @internal */
  public _render(): Config {
    return this.config;
  }
}
