import { getMedia } from '../../ims';
import { attribute, defineDataSource, DiagnosticError, isUnknown } from '../framework';
import { factsOf, MEDIA_FACTS, MEDIA_STREAMS, streamsOf } from './media-facts';
import { type ProviderData } from '../provider-configuration/provider-data';
import { explained } from '../service-calls/explained';

const attributes = {
  media_id: attribute.string({ optional: true, computed: true, description: 'Media id. Set exactly one of media_id and input_url.' }),
  input_url: attribute.string({ optional: true, computed: true, description: 'URL of the object as it was registered, unsigned.' }),
  id: attribute.string({ computed: true, description: 'Same as media_id.' }),
  media_type: attribute.string({ computed: true, description: 'image, video, audio or text.' }),
  business_type: attribute.string({ computed: true, description: 'subtitles, watermark, opening, ending or general.' }),
  title: attribute.string({ computed: true, description: 'Title.' }),
  description: attribute.string({ computed: true, description: 'Description.' }),
  media_tags: attribute.list('string', { computed: true, description: 'Tags.' }),
  reference_id: attribute.string({ computed: true, description: 'Your own id of the asset.' }),
  ...MEDIA_FACTS,
  ...MEDIA_STREAMS,
} as const;

/** A media asset and the facts about its file. */
export const mediaAssetData = defineDataSource<typeof attributes, ProviderData>({
  description: 'An existing media asset with the length, size and tracks of its file. With it, a plan checks the materials of a job.',
  attributes,
}, {
  typeName: 'ims_media_asset',

  validate({ media_id, input_url }, { diagnostics }) {
    if (isUnknown(media_id) || isUnknown(input_url)) return;
    if ((media_id === null) === (input_url === null)) {
      diagnostics.error('Exactly one of media_id and input_url', `Got ${media_id === null ? 'neither' : 'both'}. Name the asset by its id or by the URL of its object.`,
        [media_id === null ? 'media_id' : 'input_url']);
    }
  },

  async read({ media_id, input_url }, { providerData, signal }) {
    const key = media_id === null ? { inputUrl: input_url! } : { mediaId: media_id };
    const found = await explained('The media asset cannot be read', () => getMedia(providerData.client.caller, key, { signal }));
    if (!found) {
      throw new DiagnosticError(`The service does not know media asset ${media_id ?? input_url?.split('?', 1)[0]}`,
        'Check the id or URL, the region and the account of the provider. An asset can be read some seconds after its registration. '
        + 'The resource ims_media_asset registers an object.', [media_id === null ? 'input_url' : 'media_id']);
    }
    return {
      media_id: found.mediaId,
      input_url: input_url ?? found.inputUrl ?? null,
      id: found.mediaId,
      media_type: found.mediaType ?? null,
      business_type: found.businessType ?? null,
      title: found.title ?? null,
      description: found.description ?? null,
      media_tags: [...found.tags],
      reference_id: found.referenceId ?? null,
      ...factsOf(found),
      ...streamsOf(found),
    };
  },
});
