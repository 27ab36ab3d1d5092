resource "huaweicloud_vpc" "logged" {
  name = "logged"
  cidr = "10.0.0.0/16"
}

resource "huaweicloud_dns_resolver_access_log" "logged" {
  lts_group_id = "1a2b"
  lts_topic_id = "3c4d"
  vpc_ids      = [huaweicloud_vpc.logged.id]
}

resource "huaweicloud_vpc" "silent" { # want "no huaweicloud_dns_resolver_access_log names it"
  name = "silent"
  cidr = "10.0.0.0/16"
}

resource "huaweicloud_vpc_v1" "silent" { # want "no huaweicloud_dns_resolver_access_log names it"
  name = "silent"
  cidr = "10.0.0.0/16"
}
