variable "regions" {
  type    = map(object({ validate = optional(bool, true) }))
  default = { hongkong = {}, singapore = { validate = false } }
}

variable "production" {
  type = bool
}

resource "aws_cloudtrail" "switched_off" { # want "enable_log_file_validation is not set"
  name           = "off"
  s3_bucket_name = "trails"
  enable_logging = false
}

resource "aws_cloudtrail" "text" {
  name                       = "text"
  s3_bucket_name             = "trails"
  enable_log_file_validation = "false" # want "enable_log_file_validation is \"?false\"?, want true"
}

resource "aws_cloudtrail" "in_each_case" {
  name                       = "cases"
  s3_bucket_name             = "trails"
  enable_log_file_validation = var.production ? true : "true"
}

resource "aws_cloudtrail" "in_one_case" {
  name                       = "case"
  s3_bucket_name             = "trails"
  enable_log_file_validation = var.production ? true : false # unsure "depends on var.production"
}

# Whether it is made is not known; if it is, it is not validated.
resource "aws_cloudtrail" "perhaps" { # want "enable_log_file_validation is not set"
  count = var.production ? 1 : 0

  name           = "perhaps"
  s3_bucket_name = "trails"
}

resource "aws_cloudtrail" "region" {
  for_each = var.regions

  name                       = each.key
  s3_bucket_name             = "trails"
  enable_log_file_validation = each.value.validate # want "region\\[\"singapore\"\\]: enable_log_file_validation is false"
}

module "trail" {
  source = "./trail"
}
