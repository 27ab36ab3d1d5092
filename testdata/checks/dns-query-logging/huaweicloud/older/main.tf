resource "huaweicloud_vpc_v1" "logged" {
  name = "logged"
  cidr = "10.0.0.0/16"
}

resource "huaweicloud_dns_resolver_access_log" "logged" {
  lts_group_id = "1a2b"
  lts_topic_id = "3c4d"
  vpc_ids      = [huaweicloud_vpc_v1.logged.id]
}
