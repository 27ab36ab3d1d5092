provider "huaweicloud" {
  region = "cn-north-4"
}

provider "huaweicloud" {
  alias  = "paris"
  region = "eu-west-0"
}

resource "huaweicloud_obs_bucket" "ledger" {
  bucket = "ledger"
}

resource "huaweicloud_obs_bucket" "copy" {
  provider = huaweicloud.paris
  bucket   = "ledger-copy"
}

resource "huaweicloud_obs_bucket_replication" "ledger" {
  bucket             = huaweicloud_obs_bucket.ledger.id
  destination_bucket = huaweicloud_obs_bucket.copy.bucket # want "in cn-north-4, replicates to eu-west-0, which is outside of mainland-china"
  agency             = "replication"
}

resource "huaweicloud_cbr_policy" "nightly" {
  name               = "nightly"
  type               = "replication"
  destination_region = "cn-east-3"
}
