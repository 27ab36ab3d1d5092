variable "zone" {
  type = number
}

variable "primary" {
  type = string
}

resource "tencentcloud_redis_instance" "two_zones" {
  availability_zone  = "ap-guangzhou-3"
  redis_replicas_num = 2
  replica_zone_ids   = [100003, 100004]
}

resource "tencentcloud_redis_instance" "other_zone" {
  availability_zone  = "ap-hongkong-2"
  redis_replicas_num = 1
  replica_zone_ids   = [300003]
}

resource "tencentcloud_redis_instance" "same_zone" {
  availability_zone  = "ap-hongkong-2"
  redis_replicas_num = 1
  replica_zone_ids   = [300002] # want "replica_zone_ids has only the zone of the primary"
}

resource "tencentcloud_redis_instance" "left_out" { # want "replica_zone_ids is not set, want another zone than availability_zone"
  availability_zone = "ap-hongkong-2"
}

resource "tencentcloud_redis_instance" "alone" { # skip: it has no replica
  availability_zone  = "ap-hongkong-2"
  redis_replicas_num = 0
}

resource "tencentcloud_redis_instance" "given" {
  availability_zone  = "ap-hongkong-2"
  redis_replicas_num = 1
  replica_zone_ids   = [var.zone] # unsure "replica_zone_ids is not known; depends on var.zone"
}

resource "tencentcloud_redis_instance" "primary_given" {
  availability_zone  = var.primary # unsure "availability_zone is not known; depends on var.primary"
  redis_replicas_num = 1
  replica_zone_ids   = [300002]
}
