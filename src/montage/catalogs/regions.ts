/** A region of the service. */
export interface Region {
  readonly id: string;
  readonly name: string;
  /** Whether EnableActionRecog and CustomActions work here. */
  readonly actionRecognition: boolean;
}

/** The regions that make highlight montages. Source: seed; DOC: supported regions, endpoints (other IMS regions lack the feature). */
export const REGIONS: readonly Region[] = [
  { id: 'cn-shanghai', name: 'China (Shanghai)', actionRecognition: true },
  { id: 'cn-beijing', name: 'China (Beijing)', actionRecognition: false },
  { id: 'cn-hangzhou', name: 'China (Hangzhou)', actionRecognition: false },
  { id: 'cn-shenzhen', name: 'China (Shenzhen)', actionRecognition: false },
  { id: 'us-west-1', name: 'US (Silicon Valley)', actionRecognition: false },
  { id: 'ap-southeast-1', name: 'Singapore', actionRecognition: false },
];

/**
 * Public host of the API in a region, e.g. `ice.cn-shanghai.aliyuncs.com`. Always set it explicitly: the endpoint maps in
 * the vendor's SDKs send most regions to the bare `ice.aliyuncs.com`, of which it is unknown what it serves.
 */
export function endpointOf(region: string): string {
  return `ice.${region}.aliyuncs.com`;
}

/** Host of the API for callers inside a VPC of the region. */
export function vpcEndpointOf(region: string): string {
  return `ice-vpc.${region}.aliyuncs.com`;
}
