export const en = {
  NetworkError: 'No answer came. Check the connection and try again.',
  UnknownError: 'The answer could not be understood.',
  'InvalidKeyPairName.Malformed':
    'The name is not valid. Use 2 to 128 characters; start with a letter or a Chinese character.',
  'InvalidKeyPairName.NotFound': 'There is no key pair of this name in this region any more.',
  'InvalidPublicKeyBody.Malformed':
    'The public key was refused. Paste one OpenSSH public key on one line.',
  'KeyPair.AlreadyExist': 'This name is already in use in this region. Choose another one.',
  'QuotaExceed.KeyPair':
    'The quota of {limit} key pairs in this region is used up. Delete one, or use another region.',
  'InvalidKeyPairNames.ValueNotSupported': 'The list of names was not understood.',
  'InvalidParameter.KeypairAlreadyAttachedInstance':
    'Key pairs bound to instances cannot be deleted. Unbind them first.',
  InstanceKeyPairLimitExceeded:
    'Too many at once: at most 50 instances, or 100 key pairs, in one call.',
  'InvalidInstanceIds.ValueNotSupported':
    'One of the instances does not exist in this region any more.',
  'DependencyViolation.IoOptimize':
    'One of the instances is not I/O optimized and takes no key pair.',
  'DependencyViolation.WindowsInstance': 'Windows instances cannot use an SSH key pair.',
  'InvalidInstanceId.NotFound': 'This instance does not exist any more.',
  IncorrectInstanceStatus:
    'The instance is not in a state that allows this. Wait until it is running or stopped.',
  'InvalidRegionId.NotFound': 'This region does not exist.',
  'Duplicate.TagKey': 'The same tag key stands there twice.',
  'InvalidTagKey.Malformed':
    'A tag key is not valid: 1 to 128 characters, not starting with aliyun or acs:, without http:// or https://.',
  'InvalidTagValue.Malformed':
    'A tag value is not valid: up to 128 characters, not starting with acs:, without http:// or https://.',
  InvalidTagCount: 'The number of tags is out of range.',
  'QuotaExceed.Tags': 'A key pair can have at most 20 tags.',
  'NumberExceed.ResourceIds': 'At most 50 key pairs can be tagged at once.',
  'NumberExceed.Tags': 'At most 20 tags can be set at once.',
  'OperationDenied.QuotaExceed': 'A key pair can have at most 20 tags.',
  'InvalidResourceId.NotFound': 'This key pair does not exist in this region any more.',
  'NoPermission.Tag': 'You are not allowed to change tags.',
  'InvalidResourceGroup.NotFound': 'This resource group does not exist any more.',
  'InvalidResourceGroup.Duplicate': 'The key pair is in this resource group already.',
  MissingParameter: 'Something required was not sent.',
  InvalidParameter: 'Something that was sent is out of range.',
  Throttling: 'Too many requests at the moment. Wait a little and try again.',
  'Throttling.User': 'Too many requests at the moment. Wait a little and try again.',
  'Rejected.Throttling': 'Too many requests at the moment. Wait a little and try again.',
  'Forbidden.RAM':
    'You are not authorized to do this. Ask the account’s administrator for the permission.',
  'Forbidden.RiskControl': 'This was refused by risk control.',
  OperationConflict: 'Another change is under way. Try again in a moment.',
  InternalError:
    'The service had an unknown error. Try again; if it persists, quote the request ID.',
  ServiceUnavailable: 'The service is not available at the moment. Try again later.',
  'ServiceUnavailable.RegionMaintaining': 'This region is under maintenance. Try again later.',
} as const
