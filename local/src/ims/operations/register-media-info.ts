import { objectAddress } from '../media/address';
import type { MediaDescription, ObjectAddress } from '../media/media-asset';
import { BUSINESS_TYPES, checkReferenceId, checkTags } from '../media/media-rules';
import { MEDIA_TYPES, mediaTypeOf } from '../media/media-types';
import { newId } from '../new-id';
import type { ImsService } from '../service';
import { operation } from './operation';
import { missingParameter, tokenMismatch } from '../wire/errors';
import { digestOfInput, type Input, Parameter } from '../wire/parameter';

const PARAMETERS = {
  InputURL: Parameter.text('Object to register: http(s)://bucket.oss-region.aliyuncs.com/key or oss://bucket/key.').mandatory(),
  MediaType: Parameter.oneOf('Kind of media. Default: from the file extension.', MEDIA_TYPES),
  BusinessType: Parameter.oneOf('Purpose of the asset.', BUSINESS_TYPES).withDefault('general'),
  Title: Parameter.text('Title. Default: the file name.', { maxBytes: 128 }),
  Description: Parameter.text('Description.', { maxBytes: 1024 }),
  MediaTags: Parameter.text('Tags, separated by commas.'),
  CoverURL: Parameter.text('Cover picture.', { maxBytes: 128 }),
  UserData: Parameter.text('JSON of the caller, returned unchanged.', { maxBytes: 1024 }),
  Overwrite: Parameter.flag('Whether to replace the asset of an object that is already registered.').withDefault(false),
  ClientToken: Parameter.text('Idempotency key: repeated calls return the same asset.'),
  RegisterConfig: Parameter.text('Sprites, snapshots and cover; accepted without effect.'),
  ReferenceId: Parameter.text('Custom id of the caller.'),
  CateId: Parameter.integer('Category.', { min: 0, max: Number.MAX_SAFE_INTEGER }),
  WorkflowId: Parameter.text('Workflow to start; accepted without effect.'),
  SmartTagTemplateId: Parameter.text('Tagging template; accepted without effect.'),
};

export const registerMediaInfo = operation({
  name: 'RegisterMediaInfo',
  doc: 'Registers an OSS object as a media asset; the asset can be read shortly afterwards.',
  parameters: PARAMETERS,
  async run(input, service) {
    const address = objectAddress(input.InputURL, service.region, 'InputURL');
    const digest = digestOfInput(input);
    const repeated = input.ClientToken === undefined ? undefined : service.media.findByToken(input.ClientToken);
    if (repeated && repeated.Token!.digest !== digest) throw tokenMismatch();
    // Guess: local-repeated-registration
    const existing = repeated ?? (input.Overwrite ? undefined : service.media.findByObject(address));
    if (existing) return { MediaId: existing.MediaId };
    checkTags(input.MediaTags);
    checkReferenceId(input.ReferenceId, service.media, service.media.findByObject(address)?.MediaId);
    return { MediaId: await register(input, address, digest, service) };
  },
});

async function register(input: Input<typeof PARAMETERS>, address: ObjectAddress, digest: string, service: ImsService): Promise<string> {
  const now = service.clock().getTime();
  const asset = await service.media.add({
    ...descriptionOf(input, address),
    MediaId: newId(),
    InputURL: input.InputURL,
    Address: address,
    Created: now,
    ReadableFrom: now + service.registrationDelay,
    Token: input.ClientToken === undefined ? undefined : { value: input.ClientToken, digest },
  });
  await service.notifier.mediaRegistered(asset);
  return asset.MediaId;
}

function descriptionOf(input: Input<typeof PARAMETERS>, { key }: ObjectAddress): MediaDescription {
  const MediaType = input.MediaType ?? mediaTypeOf(key);
  if (!MediaType) throw missingParameter('MediaType');
  const { BusinessType, Title, Description, MediaTags, CoverURL, UserData, ReferenceId, CateId } = input;
  return { MediaType, BusinessType, Title: Title ?? key.split('/').pop(), Description, MediaTags, CoverURL, UserData, ReferenceId, CateId };
}
