export * from './deployer-policy';
export * from './grant';
export * from './ims-actions';
export * from './permissions';
export * from './policy-document';
export * from './ram-role';
export * from './role-principal';
export * from './service-role';
