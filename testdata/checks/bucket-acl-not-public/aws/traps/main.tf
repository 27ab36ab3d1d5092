variable "acl" {
  type = string
}

# Before version 4 of the provider the bucket itself says it.
resource "aws_s3_bucket" "inline" {
  bucket = "inline"
  acl    = "public-read-write" # want "acl is \"public-read-write\""
}

resource "aws_s3_bucket" "inline_grant" {
  bucket = "inline-grant"
  grant {
    type        = "Group"
    permissions = ["READ"]
    uri         = "http://acs.amazonaws.com/groups/global/AllUsers" # want "grant.uri is .*AllUsers"
  }
}

resource "aws_s3_bucket" "log_delivery" {
  bucket = "log-delivery"
  grant {
    type        = "Group"
    permissions = ["WRITE"]
    uri         = "http://acs.amazonaws.com/groups/s3/LogDelivery"
  }
}

# The ACL names the bucket by its name.
resource "aws_s3_bucket" "by_name" {
  bucket = "by-name"
}

resource "aws_s3_bucket_acl" "by_name" { # skip: judged with its bucket
  bucket = "by-name"
  acl    = "authenticated-read" # want "aws_s3_bucket.by_name: .*\"authenticated-read\""
}

# What the ACL says has no effect.
resource "aws_s3_bucket" "ignored" {
  bucket = "ignored"
  acl    = "public-read"
}

resource "aws_s3_bucket_public_access_block" "ignored" {
  bucket             = aws_s3_bucket.ignored.id
  ignore_public_acls = true
}

resource "aws_s3_bucket" "no_acls" {
  bucket = "no-acls"
  acl    = "public-read"
}

resource "aws_s3_bucket_ownership_controls" "no_acls" {
  bucket = aws_s3_bucket.no_acls.id
  rule {
    object_ownership = "BucketOwnerEnforced"
  }
}

# A block against new public ACLs does not help against the one that is there.
resource "aws_s3_bucket" "only_new_ones_blocked" {
  bucket = "only-new-ones-blocked"
  acl    = "public-read" # want "acl is"
}

resource "aws_s3_bucket_public_access_block" "only_new_ones_blocked" {
  bucket            = aws_s3_bucket.only_new_ones_blocked.id
  block_public_acls = true
}

# Buckets that are declared elsewhere.
resource "aws_s3_bucket_acl" "elsewhere" {
  bucket = "elsewhere"
  access_control_policy {
    grant {
      permission = "READ"
      grantee {
        type = "Group"
        uri  = "http://acs.amazonaws.com/groups/global/AllUsers" # want "aws_s3_bucket_acl.elsewhere: .*AllUsers"
      }
    }
  }
}

resource "aws_s3_bucket_acl" "elsewhere_named" {
  bucket = "elsewhere"
  access_control_policy {
    grant {
      permission = "READ"
      grantee {
        type = "CanonicalUser"
        id   = "52b113e7a2f25102679df27bb0ae12b3f85be6"
      }
    }
  }
}

resource "aws_s3_bucket_acl" "elsewhere_given" {
  bucket = "elsewhere"
  acl    = var.acl # unsure "depends on var.acl"
}
