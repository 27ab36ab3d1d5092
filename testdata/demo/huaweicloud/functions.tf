# Renders statements. It needs the core alone and must not reach the internet.
resource "huaweicloud_fgs_function" "statements" {
  name        = "${local.prefix}-statements"
  app         = "default"
  runtime     = "Python3.10"
  handler     = "render.handler"
  memory_size = 512
  timeout     = 60
  code_type   = "obs"
  code_url    = "https://khb-artifacts.obs.ap-southeast-1.myhuaweicloud.com/statements.zip"
  vpc_id      = module.network["core"].vpc_id
  network_id  = module.network["core"].subnet_ids["app"]

  network_controller {
    disable_public_network = true
  }
}

# Fetches exchange rates. Deliberate: outside of any VPC, so that it reaches every address there is.
resource "huaweicloud_fgs_function" "rates" {
  name        = "${local.prefix}-rates"
  app         = "default"
  runtime     = "Python3.10"
  handler     = "rates.handler"
  memory_size = 256
  timeout     = 30
  code_type   = "obs"
  code_url    = "https://khb-artifacts.obs.ap-southeast-1.myhuaweicloud.com/rates.zip"
}

resource "huaweicloud_apig_instance" "this" {
  for_each = toset(["open-banking", "partners"])

  name               = "${local.prefix}-${each.key}"
  edition            = "PROFESSIONAL"
  availability_zones = slice(local.zones, 0, 2)
  vpc_id             = module.network["dmz"].vpc_id
  subnet_id          = module.network["dmz"].subnet_ids["edge"]
  security_group_id  = module.network["dmz"].security_group_ids["edge"]
}

resource "huaweicloud_apig_instance_feature" "access_log" {
  for_each = huaweicloud_apig_instance.this

  instance_id = each.value.id
  name        = "lts"
  enabled     = true

  config = jsonencode({
    group_id  = huaweicloud_lts_group.platform.id
    topic_id  = huaweicloud_lts_stream.this["gateway"].id
    log_group = huaweicloud_lts_group.platform.group_name
  })
}
