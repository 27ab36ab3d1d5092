data "huaweicloud_images_image" "base" {
  name        = "Huawei Cloud EulerOS 2.0 Standard 64 bit"
  visibility  = "public"
  most_recent = true
}

locals {
  load_balancers = {
    # Faces customers: two zones.
    internet = {
      network = "dmz"
      tier    = "edge"
      zones   = slice(local.zones, 0, 2)
    }
    # Between the channels and the core.
    channels = {
      network = "core"
      tier    = "app"
      zones   = slice(local.zones, 0, 2)
    }
    # Partners. Deliberate: meant to be two zones, but the same one is named twice.
    partners = {
      network = "dmz"
      tier    = "edge"
      zones   = [local.zones[0], local.zones[0]]
    }
  }
}

resource "huaweicloud_elb_loadbalancer" "this" {
  for_each = local.load_balancers

  name                       = "${local.prefix}-${each.key}"
  availability_zone          = each.value.zones
  vpc_id                     = module.network[each.value.network].vpc_id
  ipv4_subnet_id             = module.network[each.value.network].subnet_ids[each.value.tier]
  cross_vpc_backend          = true
  deletion_protection_enable = true
  tags                       = local.tags
}

resource "huaweicloud_elb_logtank" "this" {
  for_each = huaweicloud_elb_loadbalancer.this

  loadbalancer_id = each.value.id
  log_group_id    = huaweicloud_lts_group.platform.id
  log_topic_id    = huaweicloud_lts_stream.this["entry"].id
}

resource "huaweicloud_elb_listener" "internet" {
  name               = "${local.prefix}-internet"
  loadbalancer_id    = huaweicloud_elb_loadbalancer.this["internet"].id
  protocol           = "HTTPS"
  protocol_port      = 443
  server_certificate = var.certificate_id
  tls_ciphers_policy = "tls-1-2-strict"
  default_pool_id    = huaweicloud_elb_pool.internet.id
}

# Deliberate: requests of customers travel from the channels to the core in clear text.
resource "huaweicloud_elb_listener" "channels" {
  name            = "${local.prefix}-channels"
  loadbalancer_id = huaweicloud_elb_loadbalancer.this["channels"].id
  protocol        = "HTTP"
  protocol_port   = 8080
}

resource "huaweicloud_elb_pool" "internet" {
  name            = "${local.prefix}-internet"
  protocol        = "HTTPS"
  lb_method       = "LEAST_CONNECTIONS"
  loadbalancer_id = huaweicloud_elb_loadbalancer.this["internet"].id
}

resource "huaweicloud_as_configuration" "teller" {
  scaling_configuration_name = "${local.prefix}-teller"

  instance_config {
    flavor             = "c7.xlarge.2"
    image              = data.huaweicloud_images_image.base.id
    security_group_ids = [module.network["core"].security_group_ids["app"]]
    user_data = templatefile("${path.module}/templates/cloud-init.yaml.tftpl", {
      role = "teller"
      ntp  = ["ntp1.kestrelharbour.example", "ntp2.kestrelharbour.example"]
    })

    disk {
      disk_type   = "SYS"
      volume_type = "GPSSD"
      size        = 40
      kms_id      = huaweicloud_kms_key.data["database"].id
    }
  }
}

# Takes its members out of service when the load balancer finds them sick.
resource "huaweicloud_as_group" "teller" {
  scaling_group_name           = "${local.prefix}-teller"
  scaling_configuration_id     = huaweicloud_as_configuration.teller.id
  availability_zones           = slice(local.zones, 0, 2)
  vpc_id                       = module.network["core"].vpc_id
  min_instance_number          = 2
  max_instance_number          = 8
  health_periodic_audit_method = "ELB_AUDIT"

  networks {
    id = module.network["core"].subnet_ids["app"]
  }

  lbaas_listeners {
    pool_id       = huaweicloud_elb_pool.internet.id
    protocol_port = 8443
  }
}

# Behind the same pool, for the days of a campaign.
resource "huaweicloud_as_group" "campaign" {
  scaling_group_name           = "${local.prefix}-campaign"
  scaling_configuration_id     = huaweicloud_as_configuration.teller.id
  availability_zones           = slice(local.zones, 0, 2)
  vpc_id                       = module.network["core"].vpc_id
  min_instance_number          = 1
  max_instance_number          = 4
  health_periodic_audit_method = "ELB_AUDIT"

  networks {
    id = module.network["core"].subnet_ids["app"]
  }

  lbaas_listeners {
    pool_id       = huaweicloud_elb_pool.internet.id
    protocol_port = 8081
  }
}

# End-of-day batch, one server a zone.
resource "huaweicloud_compute_instance" "batch" {
  count = 2

  name                   = "${local.prefix}-batch-${count.index + 1}"
  image_id               = data.huaweicloud_images_image.base.id
  flavor_id              = "c7.2xlarge.2"
  availability_zone      = local.zones[count.index]
  security_group_ids     = [module.network["core"].security_group_ids["app"]]
  key_pair               = var.key_pair
  system_disk_type       = "GPSSD"
  system_disk_kms_key_id = huaweicloud_kms_key.data["database"].id
  tags                   = local.tags

  network {
    uuid = module.network["core"].subnet_ids["app"]
  }
}

# Builds images. Deliberate: it pulls from the internet through an address of its own, at which it can be reached.
resource "huaweicloud_compute_instance" "builder" {
  name                   = "${local.prefix}-builder"
  image_id               = data.huaweicloud_images_image.base.id
  flavor_id              = "c7.xlarge.2"
  security_group_ids     = [module.network["dmz"].security_group_ids["edge"]]
  key_pair               = var.key_pair
  system_disk_type       = "GPSSD"
  system_disk_kms_key_id = huaweicloud_kms_key.data["database"].id
  eip_type               = "5_bgp"
  tags                   = local.tags

  network {
    uuid = module.network["dmz"].subnet_ids["edge"]
  }

  bandwidth {
    share_type  = "PER"
    size        = 20
    charge_mode = "traffic"
  }
}

resource "huaweicloud_compute_instance" "bastion" {
  name                   = "${local.prefix}-bastion"
  image_id               = data.huaweicloud_images_image.base.id
  flavor_id              = "s7.large.2"
  security_group_ids     = [huaweicloud_networking_secgroup.bastion.id]
  key_pair               = var.key_pair
  system_disk_type       = "GPSSD"
  system_disk_kms_key_id = huaweicloud_kms_key.data["database"].id
  tags                   = local.tags

  network {
    uuid = module.network["dmz"].subnet_ids["edge"]
  }
}

resource "huaweicloud_networking_secgroup" "bastion" {
  name                 = "${local.prefix}-bastion"
  description          = "SSH from the operations floors"
  delete_default_rules = true
}

resource "huaweicloud_networking_secgroup_rule" "bastion" {
  for_each = toset(["203.0.113.0/28", "198.51.100.16/28"])

  security_group_id = huaweicloud_networking_secgroup.bastion.id
  direction         = "ingress"
  ethertype         = "IPv4"
  protocol          = "tcp"
  ports             = "22"
  remote_ip_prefix  = each.value
}

# Undetermined: the pipeline decides whether the bastion has a public address.
resource "huaweicloud_vpc_eip" "bastion" {
  count = var.bastion_public ? 1 : 0

  name = "${local.prefix}-bastion"

  publicip {
    type = "5_bgp"
  }

  bandwidth {
    share_type = "PER"
    name       = "${local.prefix}-bastion"
    size       = 5
  }
}

resource "huaweicloud_compute_eip_associate" "bastion" {
  count = var.bastion_public ? 1 : 0

  instance_id = huaweicloud_compute_instance.bastion.id
  public_ip   = huaweicloud_vpc_eip.bastion[0].address
}

# Every night, kept for five weeks.
resource "huaweicloud_cbr_policy" "nightly" {
  name        = "${local.prefix}-nightly"
  type        = "backup"
  time_period = 35

  backup_cycle {
    days            = "MO,TU,WE,TH,FR,SA,SU"
    execution_times = ["18:00"]
  }
}

resource "huaweicloud_cbr_vault" "servers" {
  name             = "${local.prefix}-servers"
  type             = "server"
  protection_type  = "backup"
  consistent_level = "crash_consistent"
  size             = 2000
  tags             = local.tags

  policy {
    id = huaweicloud_cbr_policy.nightly.id
  }

  dynamic "resources" {
    for_each = concat(huaweicloud_compute_instance.batch, [huaweicloud_compute_instance.builder, huaweicloud_compute_instance.bastion])

    content {
      server_id = resources.value.id
    }
  }
}
