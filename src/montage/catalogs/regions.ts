/** A region of the service. */
export interface Region {
  readonly id: string;
  readonly name: string;
  /** Whether EnableActionRecog and CustomActions work here. */
  readonly actionRecognition: boolean;
}

/** The regions that offer highlight montages. Source: Highlight montage, Important. */
export const REGIONS: readonly Region[] = [
  { id: 'cn-shanghai', name: 'China (Shanghai)', actionRecognition: true },
  { id: 'cn-beijing', name: 'China (Beijing)', actionRecognition: false },
  { id: 'cn-hangzhou', name: 'China (Hangzhou)', actionRecognition: false },
  { id: 'cn-shenzhen', name: 'China (Shenzhen)', actionRecognition: false },
  { id: 'us-west-1', name: 'US (Silicon Valley)', actionRecognition: false },
  { id: 'ap-southeast-1', name: 'Singapore', actionRecognition: false },
];

/**
 * Public host of the API in a region, e.g. `ice.cn-shanghai.aliyuncs.com`. Set it explicitly: the endpoint maps of the vendor's SDKs send most regions to
 * `ice.aliyuncs.com`, which no page documents.
 */
export function endpointOf(region: string): string {
  return `ice.${region}.aliyuncs.com`;
}

/** Host of the API for callers inside a VPC of the region. */
export function vpcEndpointOf(region: string): string {
  return `ice-vpc.${region}.aliyuncs.com`;
}
