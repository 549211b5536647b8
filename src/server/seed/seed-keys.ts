/** Public keys of the seeds, made by ssh-keygen, with their MD5 fingerprints; nobody has their private halves. */
export const seedKeys = {
  web: [
    'ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQC9R1FOknEzl88DXQXeQciNQWan6er6E+vVUWhFUle51eRasrT+svw2gEXq19ldvDcBMNBM/pyRdPZ4pe2H6kOTBj5dHLLWif70RgbJh8lNmXm5y+8bQObi5Al9sTVxsb76P1LzbhmmGFbDsBew9C9E7SDnps4+PjWdqAlSiE47OTOuf7fW6StoWsIvPB+YgNGV5so+FVd8KdLA/ORYo/gI+oTI1KWP7+Cl2sIhNgFM2YIS8Dwo0uPkpMSrvRdDrltZpirO0uzMuio3LY1V3wJM+DdhuscAW/5YVwZnUydYTSPTSuvSRxrzP1vbeqpeIhFamcWN22IAzijlovBKqbqd web-prod',
    'a8:7c:ef:0c:cf:63:c4:d3:1d:49:65:ec:3c:ec:2a:8a',
  ],
  laptop: [
    'ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBBBUFeBG+kko5uFxVTiK3RL+a4zTY1lgoVw/4fA3uGR6DCnHvVCTd077Ry3F1kjz6YeU+WTnWw/8Sb4lUbk++1yA= mei@laptop',
    '0f:34:ef:fe:06:27:70:0b:04:e3:2b:25:20:e3:fd:b3',
  ],
  staging: [
    'ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBBGspsbGfhXCZpz+28P866Szpn/YXuYQ6f3G6IqG5AA5UqWGykFRaTLU7Bp+5ImDs8Ej/jFAsbjRnBcCKrv2DV4c= ci@staging',
    '32:05:61:3e:b3:d9:2c:1e:f1:bf:75:0c:d1:0f:2d:3f',
  ],
  bastion: [
    'ecdsa-sha2-nistp521 AAAAE2VjZHNhLXNoYTItbmlzdHA1MjEAAAAIbmlzdHA1MjEAAACFBAHOb/jG7315cjcKSM/w0LcsOxkOQ3beOno9Gq+G0as6+xVziwgyp1xJSRjNWpDuEK5jr23itRret801JuYD7Y5xjAGUePnTKXd0qk0KFmQpUcY8eR3i5adL7ylqL2jJ7phqdJ0MzMmlBWTjn0C6IEuaDHJ0qRB2kMxhpS/vTQ94Yllbcg== bastion',
    '5d:88:db:03:c8:3e:3d:ff:e6:4b:b3:4e:86:03:3d:26',
  ],
  backup: [
    'ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQDjA2v2pYOC5i5xqIgfG1FhjE/AZD4DKT7GQXbxL/yMRR0nivZsFg3SXRmZJJaBNcex8u2GIrdxjWqFIZRQbtE8c1xu1mOvDNyV4dyKjAviG45TbFjjEnPmMfn/n3D+tbAsdxZ0gj/6dtnSZU7OECJCWPhzHsGmQSOvGgoquAI0xaqsU2dcFYoSMtcZpwt90vB4nryPs4QqiSmectd5rrikxc6thNqGWfnjZjNYWB5Qo/nUScJLmmCvT/rSEAHLPQrgEJA3IBVmvBWU2sObNTdrAaVyW0Xh4D9HqK2Rm6XR1Nhr7V4iaoSoSBUPsV7Zqt51NekytppfA/dJLs/t83gT backup@nas',
    'f2:47:bf:e1:21:ad:ed:08:40:ef:5b:45:33:4d:64:17',
  ],
  ci: [
    'ecdsa-sha2-nistp384 AAAAE2VjZHNhLXNoYTItbmlzdHAzODQAAAAIbmlzdHAzODQAAABhBB515WEWi3osvCI/hpvqIcy6AI0PL9ni/Oh6CfOtQTmf5lxHLIM/PYh810hKHAmtPAT63LtPYCvITCNUuSWW+pE4XYnkJxWz8KBQKVHKeeMkIlpap4M00UfVj9Y7rT2j0Q== jenkins@ci',
    '4e:e8:62:63:0a:f2:bc:55:df:f8:ea:a2:3e:8b:ed:0f',
  ],
  ops: [
    'ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBBOW6YFQm7uSeFI4WRiKtX0RBSivtC9//IlgSWHjHUgsD1zGEk3UEsMcH2wjbn/Zqi+jVZ+qwJKII+aIzwycVs5Q= ops-team',
    'cd:b5:af:25:a2:3f:a0:60:40:96:86:8b:eb:db:88:c7',
  ],
  data: [
    'ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBBJVH+ksIyiQ/x7dynpNkvWZWuyjrqDf2jojfGjrkTPaO4p+hFkLcqy9AU0M5OmBF6gr1dtq1xWvL+adOws4Fh44= data@notebook',
    'ad:9f:a9:13:e2:55:b1:46:1e:31:95:4b:2b:15:36:a0',
  ],
  edge: [
    'ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBBPVn0wJsPWMHN5hOl9TCxz2QEM9CzeJC9VuTJcS8EfE8EbMID7/WX5GWbn8Nk7+8xRpbjR9/UMM7BwAtv1a0E6o= edge',
    '48:bf:70:76:8b:8d:dc:d8:66:03:fe:0f:68:9b:0a:c2',
  ],
  oncall: [
    'ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBBFmCDyRWAKZpHkIOAfp0drx3YRcJJH1EhnFcY49ylZ+ifUN8NoxAyrkxn3R1vKJnrHs1DWwPe926VZL6LnOHINI= oncall',
    'e2:55:c6:3e:91:b9:83:22:2b:b3:11:60:01:cb:ca:05',
  ],
  release: [
    'ecdsa-sha2-nistp256-cert-v01@openssh.com AAAAKGVjZHNhLXNoYTItbmlzdHAyNTYtY2VydC12MDFAb3BlbnNzaC5jb20AAAAg4GlFvguGwH90BeaLdPPBS7ofDvIqd2Oo2EVH2czso0gAAAAIbmlzdHAyNTYAAABBBAnafaokWBe26LXgtEPQnRH9kdhm9MGDH4dgNTzuKfjWePMy6OLm2i2jyi/DEnWhnxSGhA/xeeHionUXjPXuUasAAAAAAAAABwAAAAEAAAAGZGVwbG95AAAAEgAAAARyb290AAAABmRlcGxveQAAAABpVbkAAAAAAG0YIAAAAAAAAAAAggAAABVwZXJtaXQtWDExLWZvcndhcmRpbmcAAAAAAAAAF3Blcm1pdC1hZ2VudC1mb3J3YXJkaW5nAAAAAAAAABZwZXJtaXQtcG9ydC1mb3J3YXJkaW5nAAAAAAAAAApwZXJtaXQtcHR5AAAAAAAAAA5wZXJtaXQtdXNlci1yYwAAAAAAAAAAAAAAaAAAABNlY2RzYS1zaGEyLW5pc3RwMjU2AAAACG5pc3RwMjU2AAAAQQTOfIqJVSPfjYLkP3qXjcXkx6PZFj622s1w83WjVIo/kqTXjB6YdldPXZc0T8kbVU4ByzjKQzIxOde/RGoj2DWpAAAAZAAAABNlY2RzYS1zaGEyLW5pc3RwMjU2AAAASQAAACBlXYBy/1/KFwHOK8bMhfb57fEPBr50FegXA1bFGE97+gAAACEAgoXVoO8KtHcsEet2R9lrAHxy9RcFH/SJeUCpAhbCr8k= deploy@release',
    '74:48:3e:69:6f:7f:8f:92:c7:13:3c:fa:b5:e8:7e:32',
  ],
} as const satisfies Record<string, readonly [publicKey: string, fingerprint: string]>

export type SeedKey = keyof typeof seedKeys
