variable "vpcs" {
  type = list(string)
}

resource "huaweicloud_vpc" "perhaps" { # unsure "of_something perhaps names it"
  name = "perhaps"
  cidr = "10.0.0.0/16"
}

resource "huaweicloud_vpc_v1" "perhaps" { # unsure "of_something perhaps names it"
  name = "perhaps"
  cidr = "10.0.0.0/16"
}

resource "huaweicloud_dns_resolver_access_log" "of_something" {
  lts_group_id = "1a2b"
  lts_topic_id = "3c4d"
  vpc_ids      = var.vpcs
}
