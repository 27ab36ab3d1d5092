variable "acl" {
  type = string
}

resource "tencentcloud_cos_bucket" "private" {
  bucket = "statements-1250000000"
}

resource "tencentcloud_cos_bucket" "public" {
  bucket = "downloads-1250000000"
  acl    = "public-read" # want "acl is \"public-read\""
}

resource "tencentcloud_cos_bucket" "given" {
  bucket = "reports-1250000000"
  acl    = var.acl # unsure "depends on var.acl"
}

resource "tencentcloud_cos_bucket" "written_out" {
  bucket   = "written-out-1250000000"
  acl_body = "<AccessControlPolicy><AccessControlList><Grant><Grantee><URI>http://cam.qcloud.com/groups/global/AllUsers</URI></Grantee><Permission>READ</Permission></Grant></AccessControlList></AccessControlPolicy>" # want "acl_body is .*want no grant to everybody"
}

# What is written out replaces the name.
resource "tencentcloud_cos_bucket" "replaced" {
  bucket   = "replaced-1250000000"
  acl      = "public-read"
  acl_body = "<AccessControlPolicy><AccessControlList></AccessControlList></AccessControlPolicy>"
}
