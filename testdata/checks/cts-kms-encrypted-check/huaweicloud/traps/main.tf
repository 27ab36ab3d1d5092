variable "encrypt" {
  type = bool
}

variable "key" {
  type    = string
  default = ""
}

resource "huaweicloud_cts_tracker" "literal" {
  bucket_name = "traces"
  kms_id      = "0d0466b0-e727-4d9c-b35d-f84bb474a37f"
}

resource "huaweicloud_cts_tracker" "empty" {
  bucket_name = "traces"
  kms_id      = var.key # want "kms_id is \"\", want a value"
}

# The encryption of its bucket is not that of the tracker, which can encrypt its files itself.
resource "huaweicloud_cts_tracker" "encrypted_bucket" { # want "kms_id is not set"
  bucket_name = huaweicloud_obs_bucket.kms.bucket
}

resource "huaweicloud_obs_bucket" "kms" {
  bucket        = "kms"
  encryption    = true
  sse_algorithm = "kms"
}

resource "huaweicloud_obs_bucket" "aes" {
  bucket        = "aes"
  encryption    = true
  sse_algorithm = "AES256"
}

resource "huaweicloud_obs_bucket" "perhaps" {
  bucket     = "perhaps"
  encryption = var.encrypt
}

# The key of the key service that OBS has for the account will do.
resource "huaweicloud_cts_data_tracker" "default_key" {
  name        = "default-key"
  data_bucket = "a"
  bucket_name = huaweicloud_obs_bucket.kms.id
}

resource "huaweicloud_cts_data_tracker" "by_name" {
  name        = "by-name"
  data_bucket = "b"
  bucket_name = "kms"
}

resource "huaweicloud_cts_data_tracker" "key_of_obs" {
  name        = "key-of-obs"
  data_bucket = "c"
  bucket_name = "aes" # want "it delivers to huaweicloud_obs_bucket.aes, whose sse_algorithm is \"AES256\", want other than AES256"
}

resource "huaweicloud_cts_data_tracker" "perhaps" {
  name        = "perhaps"
  data_bucket = "d"
  bucket_name = huaweicloud_obs_bucket.perhaps.bucket # unsure "whose encryption is not known; depends on var.encrypt"
}

resource "huaweicloud_cts_data_tracker" "elsewhere" {
  name        = "elsewhere"
  data_bucket = "e"
  bucket_name = "elsewhere" # unsure "depends on the place that bucket_name names, which is not declared here"
}

resource "huaweicloud_cts_data_tracker" "nowhere" { # want "bucket_name is not set"
  name        = "nowhere"
  data_bucket = "f"
  lts_enabled = true
}

resource "huaweicloud_cts_data_tracker" "of_module" {
  for_each = toset(["g", "h"])

  name        = each.key
  data_bucket = each.key
  bucket_name = module.store.bucket
}

module "store" {
  source = "./store"
}

# An early type, which has no such argument.
# never pass huaweicloud_cts_tracker_v1: it has no argument for it
# never unsure huaweicloud_cts_tracker_v1: it has no argument for it
resource "huaweicloud_cts_tracker_v1" "early" { # want "has no argument for encryption"
  bucket_name               = "traces"
  is_support_smn            = false
  is_send_all_key_operation = false
  operations                = []
}
